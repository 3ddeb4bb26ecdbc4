using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class ConditionalTests
{
    [Theory]
    [InlineData("{{ true ? 1 : 2 }}{{ null ? 1 : 2 }}", "12")]
    [InlineData("{{ true ? false ? 1 : 2 : 3 }}", "2")]
    public void One_of_two_values_is_taken(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
