using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class TokenLedgerTests
{
    private static readonly ChatPrompt Prompt = new("", new string('a', 400));

    [Fact]
    public void A_question_whose_longest_answer_would_pass_the_budget_is_not_allowed()
    {
        Assert.True(new TokenLedger(new SummaryOptions { TokenBudget = 300, AnswerTokens = 200 }).Allows(Prompt));
        Assert.False(new TokenLedger(new SummaryOptions { TokenBudget = 299, AnswerTokens = 200 }).Allows(Prompt));
    }

    [Fact]
    public void The_price_is_told_when_it_is_known()
    {
        var ledger = new TokenLedger(new SummaryOptions { InputPrice = 2, OutputPrice = 10 });

        ledger.Note(Prompt, new ChatReply("x", 10_000, 500));

        Assert.Equal("10000 + 500 tokens, about 0.0250", ledger.ToString());
    }

    [Fact]
    public void What_an_endpoint_does_not_count_is_counted_for_it()
    {
        var ledger = new TokenLedger(new SummaryOptions());

        ledger.Note(Prompt, new ChatReply("模型", 0, 0));

        Assert.Equal("100 + 2 tokens", ledger.ToString());
    }
}
