using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class CallTests
{
    [Fact]
    public void Errors_name_a_call_as_it_stands()
    {
        Assert.Equal("text(1,15) : error : Invalid number of arguments `0` passed to `array.cycle` while expecting `1` arguments", Rendering.ProblemOf("{{ array.cycle }}"));
    }
}
