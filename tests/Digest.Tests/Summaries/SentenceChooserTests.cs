using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class SentenceChooserTests
{
    private static readonly string[] Sentences =
    [
        "The lab opened the weights of Heron 3 on Monday.",
        "The lab opened Heron 3 weights on Monday, it said.",
        "Its licence permits commercial use.",
        "Readers may write to the editor.",
    ];

    [Fact]
    public void The_lead_is_chosen_first() => Assert.Contains(0, SentenceChooser.Choose("Heron 3 weights open", Sentences, 2, chinese: false));

    [Fact]
    public void What_was_said_is_not_said_again()
    {
        Assert.DoesNotContain(1, SentenceChooser.Distinct("Heron 3 weights open", Sentences, 2, chinese: false));
    }

    [Fact]
    public void Few_sentences_are_all_kept() => Assert.Equal([0, 1, 2, 3], SentenceChooser.Choose("", Sentences, 9, chinese: false));

    [Fact]
    public void The_order_of_the_text_is_kept()
    {
        var chosen = SentenceChooser.Choose("licence", Sentences, 3, chinese: false);

        Assert.Equal(chosen.Order(), chosen);
    }
}
