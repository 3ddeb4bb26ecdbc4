using System.Text;

namespace Digest.Tests.Desk;

public sealed class SendPageTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Fact]
    public async Task The_trial_differs_from_the_issue_in_its_message_id_alone()
    {
        await _house.EnterAsync();
        (await _house.PostAsync("/send", ("address", "reader@reader.example"), ("lang", "English"))).Dispose();

        var (trial, issue) = (Lines(_house.Mail("reader@reader.example")), Lines(await _house.Client.GetByteArrayAsync("/message.eml?lang=English")));

        Assert.Equal(issue.Where(line => !line.Contains('@', StringComparison.Ordinal) || !line.Contains("digest.example>", StringComparison.Ordinal)), trial.Where(line => !line.Contains('@', StringComparison.Ordinal) || !line.Contains("digest.example>", StringComparison.Ordinal)));
        Assert.Contains(trial, line => line.Contains("<trial.", StringComparison.Ordinal));
    }

    private static string[] Lines(byte[] message) => Encoding.ASCII.GetString(message).Split("\r\n");
}
