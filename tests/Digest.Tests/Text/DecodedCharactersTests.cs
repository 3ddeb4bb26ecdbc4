using Digest.Text;

namespace Digest.Tests.Text;

public sealed class DecodedCharactersTests
{
    [Fact]
    public void Nothing_is_left_of_lent_characters_once_they_are_given_back()
    {
        var decoded = EncodingSniffer.DecodeCharacters("<rss/>"u8.ToArray(), null);
        var text = decoded.Characters.ToString();

        decoded.Dispose();
        decoded.Dispose();

        Assert.Equal(("<rss/>", 0), (text, decoded.Characters.Length));
    }
}
