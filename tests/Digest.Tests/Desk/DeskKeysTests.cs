using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class DeskKeysTests
{
    [Fact]
    public void Every_run_and_every_use_has_a_secret_of_its_own()
    {
        var (one, two) = (new DeskKeys(), new DeskKeys());

        Assert.Equal(6, new[] { one.Start, one.Session, one.Form, two.Start, two.Session, two.Form }.Distinct(StringComparer.Ordinal).Count());
        Assert.True(DeskKeys.Same(one.Start, one.Start));
        Assert.False(DeskKeys.Same(null, one.Start));
    }
}
