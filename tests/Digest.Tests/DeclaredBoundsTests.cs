using Digest.App;
using Digest.Transport;

namespace Digest.Tests;

public sealed class DeclaredBoundsTests
{
    private static readonly DeclaredBounds<TransportOptions> Bounds = new("Transport");

    [Fact]
    public void A_value_out_of_bounds_is_named_as_users_write_it()
    {
        var result = Bounds.Validate(null, new TransportOptions { Port = 0 });

        Assert.StartsWith("Transport:Port: ", Assert.Single(result.Failures ?? []), StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_are_within_their_bounds() => Assert.True(Bounds.Validate(null, new TransportOptions()).Succeeded);
}
