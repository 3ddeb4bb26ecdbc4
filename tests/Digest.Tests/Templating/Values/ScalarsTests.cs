using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class ScalarsTests
{
    [Fact]
    public void Types_have_names()
    {
        Assert.Equal("[\"int\", \"double\", \"string\", \"bool\", \"object\"]", Rendering.Of("{{ [1 | object.kind, 1.5 | object.kind, 'a' | object.kind, true | object.kind, {} | object.kind] }}"));
    }
}
