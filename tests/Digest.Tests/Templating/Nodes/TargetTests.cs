using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class TargetTests
{
    [Theory]
    [InlineData("{{ func f; ret { a: 1 }; end; f.a }}", "1")]
    [InlineData("{{ date.parse('2026-11-03').year }}", "2026")]
    public void A_function_on_the_way_to_a_member_is_called(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
