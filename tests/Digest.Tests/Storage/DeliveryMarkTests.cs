using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class DeliveryMarkTests
{
    [Fact]
    public void A_step_belongs_to_its_delivery_and_counts_as_a_try()
    {
        var delivery = new Delivery { IssueNumber = 3, SubscriberId = 7, Language = EditionLanguage.English, Address = "r1@news.example", MessageId = "<x@news.example>" };

        var mark = DeliveryMark.Of(delivery, DeliveryStatus.Deferred);

        Assert.Equal((3, 7L, DeliveryStatus.Deferred), (mark.IssueNumber, mark.SubscriberId, mark.To));
        Assert.True(mark is { CountsAsTry: true, Ambiguous: false, Bounce: false });
    }
}
