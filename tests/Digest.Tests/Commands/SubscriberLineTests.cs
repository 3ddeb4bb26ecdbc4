using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class SubscriberLineTests
{
    [Fact]
    public void A_line_says_all_of_a_reader_and_nothing_that_was_not_asked_for()
    {
        var reader = new Subscriber { Id = 7, Address = "r1@news.example", Language = EditionLanguage.English, Since = DateTimeOffset.UnixEpoch };

        var line = SubscriberLine.Of(reader);

        Assert.Equal((7L, "r1@news.example", EditionLanguage.English, reader.Status), (line.Id, line.Address, line.Language, line.Status));
        Assert.Null(line.Deliveries);
    }
}
