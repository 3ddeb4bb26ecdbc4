using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class TemplateObjectTests
{
    [Fact]
    public void Members_keep_their_order()
    {
        Assert.Equal("[\"z\", \"a\"]", Rendering.Of("{{ { z: 1, a: 2 } | object.keys }}"));
    }
}
