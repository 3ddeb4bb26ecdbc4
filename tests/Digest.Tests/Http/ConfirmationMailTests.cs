using Digest.App.Http;
using Digest.Templating;
using Digest.Tests.Phases;
using Digest.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Http;

public sealed class ConfirmationMailTests
{
    [Fact]
    public void The_message_goes_to_the_reader_with_a_link_in_plain_sight()
    {
        var mail = new ConfirmationMail(new TransportOptions { From = "digest@news.example" }, new EditionOptions { PublicUrl = "https://news.example/" }, new FakeTimeProvider());
        var reader = new Subscriber { Id = 1, Address = "r1@elsewhere.example", Since = default };

        var message = mail.Write(reader, "/c/TOKEN");

        var base64 = SendingHouse.TextOf(message).Split("\r\n\r\n")[2].Split("\r\n--")[0];
        Assert.Equal(("digest@news.example", "r1@elsewhere.example"), (message.Sender, message.Recipient));
        Assert.Contains("https://news.example/c/TOKEN", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(base64)), StringComparison.Ordinal);
    }
}
