using System.Buffers;
using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class MimeBodyTests
{
    private const string Mark = "##TWELVE-IN##";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(44)]
    [InlineData(56)]
    [InlineData(57)]
    [InlineData(113)]
    public void A_patched_body_is_the_body_of_the_patched_text_wherever_the_mark_lies(int before)
    {
        var text = new string('字', before / 3) + new string('x', before % 3) + Mark + " and " + Mark + Mark + new string('y', 200) + Mark;

        var patched = Octets(new MimeBody(Content(text), Mark).For("=reader-0001="));

        Assert.Equal(Octets(new MimeBody(Content(text.Replace(Mark, "=reader-0001=", StringComparison.Ordinal)), string.Empty).For(string.Empty)), patched);
    }

    [Fact]
    public void Readers_share_all_octets_but_their_own()
    {
        var body = new MimeBody(Content(new string('a', 9000) + Mark), Mark);

        var (one, two) = (body.For("reader-000001").ToList(), body.For("reader-000002").ToList());

        Assert.Equal(2, one.Zip(two).Count(pair => !pair.First.Equals(pair.Second)));
    }

    [Fact]
    public void A_part_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => new MimeBody(Content(Mark), Mark).For("short").ToList());

    private static string Octets(IEnumerable<ReadOnlyMemory<byte>> pieces) => Encoding.ASCII.GetString(OctetPieces.Join(pieces).ToArray());

    private static MailContent Content(string text) => Generated.Content(0) with { Text = text, Html = text };
}
