using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class TextArithmeticTests
{
    [Fact]
    public void Texts_are_joined_repeated_and_compared()
    {
        Assert.Equal("a1true abab abab true true", Rendering.Of("{{ 'a' + 1 + true }} {{ 'ab' * 2 }} {{ 2 * 'ab' }} {{ 'a' < 'b' }} {{ 'a' == 'a' }}"));
    }

    [Fact]
    public void A_text_is_repeated_a_whole_number_of_times()
    {
        Assert.Equal("text(1,4) : error : Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string", Rendering.ProblemOf("{{ 'a' * 'b' }}"));
    }
}
