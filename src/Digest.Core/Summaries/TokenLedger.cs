using System.Globalization;

namespace Digest.Summaries;

/// <summary>What one issue has cost so far, against what it may cost.</summary>
public sealed class TokenLedger(SummaryOptions options)
{
    private const decimal PriceUnit = 1_000_000m;

    /// <summary>Tokens asked.</summary>
    public long Input { get; private set; }

    /// <summary>Tokens answered.</summary>
    public long Output { get; private set; }

    /// <summary>True when the question and the longest answer to it stay within the budget.</summary>
    public bool Allows(ChatPrompt prompt) => Input + Output + prompt.Tokens + options.AnswerTokens <= options.TokenBudget;

    /// <summary>Notes a question and its answer; an endpoint that does not count is counted for.</summary>
    public void Note(ChatPrompt prompt, ChatReply reply)
    {
        Input += reply.InputTokens > 0 ? reply.InputTokens : prompt.Tokens;
        Output += reply.OutputTokens > 0 ? reply.OutputTokens : reply.Text.Sum(letter => char.IsAscii(letter) ? 1 : 4) / 4;
    }

    /// <summary>Tokens, and the price when one is known.</summary>
    public override string ToString()
    {
        var cost = ((Input * options.InputPrice) + (Output * options.OutputPrice)) / PriceUnit;
        var tokens = string.Create(CultureInfo.InvariantCulture, $"{Input} + {Output} tokens");
        return cost > 0 ? tokens + string.Create(CultureInfo.InvariantCulture, $", about {cost:0.0000}") : tokens;
    }
}
