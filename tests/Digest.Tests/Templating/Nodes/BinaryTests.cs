using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class BinaryTests
{
    [Theory]
    [InlineData("{{ null ?? 1 }}{{ 2 ?? nothing.at.all }}", "12")]
    [InlineData("{{ false && nothing.at.all }}{{ true || nothing.at.all }}", "falsetrue")]
    [InlineData("{{ 1 ?! 2 }}{{ null ?! 2 }}", "2")]
    public void The_right_side_is_only_read_when_it_matters(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
