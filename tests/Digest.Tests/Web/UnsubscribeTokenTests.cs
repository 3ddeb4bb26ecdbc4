using Digest.Templating;
using Digest.Tests.Support;
using Digest.Web;

namespace Digest.Tests.Web;

public sealed class UnsubscribeTokenTests
{
    private static readonly Subscriber Reader = new() { Id = 42, Address = "reader@reader.example", Since = Samples.Monday, TokenVersion = 3 };

    private static readonly UnsubscribeToken Tokens = new(new byte[32]);

    [Fact]
    public void A_token_names_its_reader_and_version() => Assert.Equal((42L, 3), Tokens.Read(Tokens.Of(Reader)));

    [Fact]
    public void A_token_is_as_long_as_its_placeholder_and_safe_in_a_link()
    {
        var token = Tokens.Of(Reader);

        Assert.Equal(Placeholders.Token.Length, token.Length);
        Assert.Matches("^[A-Za-z0-9_-]+$", token);
    }

    [Fact]
    public void A_token_with_any_one_character_changed_is_refused()
    {
        var token = Tokens.Of(Reader);

        Assert.All(Enumerable.Range(0, token.Length), i => Assert.Null(Tokens.Read(token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("00DIGEST-READER-TOKEN-0000000000")]
    [InlineData("数据数据数据数据数据数据数据数据数据数据数据数据数据数据数据数据")]
    public void What_was_never_issued_is_refused(string token) => Assert.Null(Tokens.Read(token));

    [Fact]
    public void Another_key_does_not_open_it() =>
        Assert.Null(new UnsubscribeToken([.. Enumerable.Repeat((byte)1, 32)]).Read(Tokens.Of(Reader)));
}
