using System.Buffers;
using System.Text;
using Digest.Templating;
using Digest.Tests.Support;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class MessageWriterTests
{
    private const string Token = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static readonly FrozenEdition Edition = new()
    {
        IssueNumber = 1,
        Choice = new EditionChoice(EditionLanguage.ChineseFirst),
        Subject = "Grok 5 mini 发布",
        Html = $"<a href=\"https://digest.example/u/{Placeholders.Token}\">退订</a>",
        Text = $"退订: https://digest.example/u/{Placeholders.Token}",
        Date = Samples.Monday,
        Boundary = "=_digest_1",
    };

    private static readonly Subscriber Reader = new() { Id = 7, Address = "reader@reader.example", Since = Samples.Monday };

    private static readonly MessageWriter Writer = new(new TransportOptions(), new EditionOptions(), null, _ => Token);

    [Fact]
    public void The_readers_token_stands_in_every_place_of_the_placeholder()
    {
        var message = Encoding.ASCII.GetString(Writer.Write(Edition, Reader, "<1.a@digest.example>").Octets.ToArray());
        var bodies = string.Concat(message.Split("\r\n\r\n").Skip(1).Select(Decode));

        Assert.Contains($"List-Unsubscribe: <https://digest.example/u/{Token}>", message.Replace("\r\n ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(Placeholders.Token, bodies, StringComparison.Ordinal);
        Assert.Equal(3, bodies.Split(Token).Length);
    }

    [Fact]
    public void A_second_try_gives_the_same_octets() => Assert.Equal(
        Writer.Write(Edition, Reader, "<1.a@digest.example>").Octets.ToArray(),
        Writer.Write(Edition, Reader, "<1.a@digest.example>").Octets.ToArray());

    private static string Decode(string part)
    {
        var base64 = part.Split("\r\n--")[0].Replace("\r\n", "", StringComparison.Ordinal);
        return base64.Length % 4 == 0 && base64.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=') ? Encoding.UTF8.GetString(Convert.FromBase64String(base64)) : "";
    }
}
