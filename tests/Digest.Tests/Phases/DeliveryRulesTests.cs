using Digest.App.Phases;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Phases;

public sealed class DeliveryRulesTests
{
    private static readonly FakeTimeProvider Clock = new();

    private static readonly DeliveryRules Rules = new(Options.Create(new DeliveryOptions()), Clock);

    private static readonly Delivery Delivery = new()
    {
        IssueNumber = 1, SubscriberId = 1, Address = "a@b.example", Language = EditionLanguage.Chinese, MessageId = "<1.x@b.example>",
    };

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(4, 40)]
    [InlineData(5, 67)]
    [InlineData(50, 67)]
    public void The_wait_doubles_up_to_its_limit_with_a_tenth_of_jitter(int tries, double minutes)
    {
        var wait = Rules.NextTry(Delivery, tries) - Clock.GetUtcNow();

        Assert.InRange(wait.TotalMinutes, minutes * 0.9, minutes * 1.1);
        Assert.Equal(wait, Rules.NextTry(Delivery, tries) - Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("550 5.1.1 no such user", true)]
    [InlineData("550 5.2.1 disabled", true)]
    [InlineData("550 no such user", true)]
    [InlineData("550 5.7.1 policy", false)]
    [InlineData("554 5.6.0 content", false)]
    [InlineData("554 transaction failed", false)]
    public void A_refusal_of_the_address_is_a_bounce(string problem, bool bounce) => Assert.Equal(bounce, DeliveryRules.IsBounce(problem));

    [Fact]
    public void A_refusal_for_policy_is_known_by_its_status()
    {
        Assert.Equal("5.7.26", DeliveryRules.PolicyOf("550 5.7.26 not authenticated"));
        Assert.Null(DeliveryRules.PolicyOf("550 5.1.1 no such user"));
    }

    [Fact]
    public void Hold_never_sends_again()
    {
        var rules = new DeliveryRules(Options.Create(new DeliveryOptions { OnAmbiguous = OnAmbiguous.Hold }), Clock);

        Assert.Equal(0, rules.AmbiguousResends);
    }
}
