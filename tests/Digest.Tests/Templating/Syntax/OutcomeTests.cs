using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class OutcomeTests
{
    [Fact]
    public void A_stray_end_ends_the_template()
    {
        Assert.Equal("a", Rendering.Of("a{{ end }}b"));
    }
}
