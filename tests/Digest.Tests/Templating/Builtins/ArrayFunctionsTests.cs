using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class ArrayFunctionsTests
{
    [Theory]
    [InlineData("{{ x = [1, 2]; x | array.add 3 }}{{ x }}", "[1, 2, 3][1, 2]")]
    [InlineData("{{ [1, null, 2] | array.compact }}", "[1, 2]")]
    [InlineData("{{ [4, 5, 6] | array.remove_at (-1) }}", "[4, 5]")]
    [InlineData("{{ ['a', 'b'] | array.insert_at 1 'x' }}", "[\"a\", \"x\", \"b\"]")]
    [InlineData("{{ [1, 2, 3] | array.limit 2 }}{{ [1, 2, 3] | array.offset 2 }}", "[1, 2][3]")]
    public void Lists_are_made_new_and_the_old_ones_stay(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ [1, 2, 3] | array.filter @(do; ret $0 > 1; end) }}", "[2, 3]")]
    [InlineData("{{ ['a'] | array.each @string.upcase }}", "[\"A\"]")]
    [InlineData("{{ [1] | array.any @(do; ret $0 > 1; end) }}", "false")]
    [InlineData("{{ [1, 2] | array.join '-' @(do; ret $0 + '!'; end) }}", "1!-2!")]
    public void Functions_are_called_for_each_item(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ for i in 1..3; array.cycle ['a', 'b']; end }}", "aba")]
    [InlineData("{{ array.cycle ['a', 'b'] 'x' }}{{ array.cycle ['a', 'b'] 'y' }}", "aa")]
    public void A_cycle_goes_round_by_group(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
