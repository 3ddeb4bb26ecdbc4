using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class ScopeTests
{
    [Fact]
    public void Globals_shadow_builtins()
    {
        Assert.Equal("1", Rendering.Of("{{ string = 1; string }}"));
    }
}
