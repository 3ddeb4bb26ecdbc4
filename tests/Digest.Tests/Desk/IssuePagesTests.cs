using Digest.Tests.Storage;

namespace Digest.Tests.Desk;

public sealed class IssuePagesTests
{
    [Fact]
    public async Task An_issue_is_shown_with_its_deliveries_and_sent_again()
    {
        await using var house = await DeskHouse.OpenAsync();
        await house.EnterAsync();
        await house.Store.AddSubscriberAsync(Sample.Address("anna@reader.example"), new(), CancellationToken.None);
        await house.PublishAsync();
        var first = house.Mail("anna@reader.example");
        File.Delete(Path.Combine(house.PathOf("mail"), "anna@reader.example.eml"));

        (await house.PostAsync("/issues/1/resend", ("address", "anna@reader.example"))).Dispose();

        Assert.Equal(first, house.Mail("anna@reader.example"));
        Assert.Contains("Sent", await house.PageAsync("/issues/1?ui=en"), StringComparison.Ordinal);
        Assert.Contains("href=\"/issues/1\"", await house.PageAsync("/issues"), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", await house.PageAsync("/issues/1/edition?lang=English"), StringComparison.Ordinal);
    }
}
