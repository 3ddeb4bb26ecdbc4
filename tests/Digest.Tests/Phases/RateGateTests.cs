using Digest.App.Phases;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Phases;

public sealed class RateGateTests
{
    [Fact]
    public void A_domain_has_its_own_limit_and_others_the_usual_one()
    {
        var options = new DeliveryOptions { PerDomain = 2, Domains = { ["qq.com"] = 1 } };
        var gate = new RateGate(options, new FakeTimeProvider());

        var waits = new[] { "a@qq.com", "b@QQ.com", "a@news.example", "b@news.example", "c@news.example" }.Select(gate.Reserve);

        Assert.Equal([0, 1, 0, 0, 0.5], waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public void The_hour_has_a_limit_over_all_domains()
    {
        var gate = new RateGate(new DeliveryOptions { PerHour = 2, PerDomain = 0 }, new FakeTimeProvider());

        var waits = new[] { "a@a.example", "a@b.example", "a@c.example" }.Select(gate.Reserve);

        Assert.Equal([0, 0, 0.5], waits.Select(wait => wait.TotalHours));
    }
}
