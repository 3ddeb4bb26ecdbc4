using Digest.Text;

namespace Digest.Tests.Text;

public sealed class SimHashTests
{
    private const string Story = "the lab released its new open model today and the price of the api fell by half for all who use it in production";

    [Fact]
    public void The_same_tokens_give_the_same_fingerprint_in_any_order()
    {
        Assert.Equal(SimHash.Of(["a", "b", "c"]), SimHash.Of(["c", "a", "b"]));
    }

    [Fact]
    public void One_changed_word_moves_few_bits()
    {
        var left = SimHash.Of(Story.Split(' '));
        var right = SimHash.Of(Story.Replace("half", "third", StringComparison.Ordinal).Split(' '));

        Assert.InRange(SimHash.Distance(left, right), 0, 12);
    }

    [Fact]
    public void Other_words_move_about_half_of_the_bits()
    {
        var left = SimHash.Of(Story.Split(' '));
        var right = SimHash.Of("rain fell over seven counties while farmers waited near dry wells hoping for spring".Split(' '));

        Assert.InRange(SimHash.Distance(left, right), 18, 46);
    }

    [Fact]
    public void No_tokens_give_zero() => Assert.Equal(0UL, SimHash.Of([]));
}
