using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class JsonModelTests
{
    [Fact]
    public void Numbers_stay_whole_when_they_are()
    {
        Assert.Equal("[1, 4294967296, 1.5]", Rendering.Of("{{ '[1, 4294967296, 1.5]' | object.from_json }}"));
    }
}
