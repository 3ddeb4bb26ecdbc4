namespace Digest.Tests;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("Reader@News.Example", "reader@news.example")]
    [InlineData("  a.b+tag@news.example ", "a.b+tag@news.example")]
    [InlineData("o'neil=x@news.example", "o'neil=x@news.example")]
    [InlineData("读者@例子.中国", "读者@xn--fsqu00a.xn--fiqs8s")]
    [InlineData("a@BÜCHER.example", "a@xn--bcher-kva.example")]
    public void An_address_has_one_spelling(string typed, string normalised)
    {
        Assert.True(EmailAddress.TryParse(typed, out var address, out _));

        Assert.Equal(normalised, address.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("news.example")]
    [InlineData("@news.example")]
    [InlineData("a@")]
    [InlineData("a@localhost")]
    [InlineData("a@news..example")]
    [InlineData("a@-news.example")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@127.0.0.1")]
    [InlineData("a b@news.example")]
    [InlineData("\"a b\"@news.example")]
    [InlineData("a@b@news.example")]
    [InlineData("A <a@news.example>")]
    [InlineData("a@news.example\r\nBcc: b@news.example")]
    [InlineData("a\r\n@news.example")]
    [InlineData("a..b@news.example")]
    [InlineData(".a@news.example")]
    [InlineData("a\u202e@news.example")]
    [InlineData("a\0@news.example")]
    [InlineData("a(comment)@news.example")]
    public void What_is_no_plain_address_is_refused_with_a_reason(string typed)
    {
        Assert.False(EmailAddress.TryParse(typed, out var address, out var problem));

        Assert.Null(address);
        Assert.NotEmpty(problem);
    }

    [Fact]
    public void Lengths_of_the_standard_hold()
    {
        Assert.True(EmailAddress.TryParse(new string('a', 64) + "@news.example", out _, out _));
        Assert.False(EmailAddress.TryParse(new string('a', 65) + "@news.example", out _, out _));
        Assert.False(EmailAddress.TryParse("a@" + string.Concat(Enumerable.Repeat("abcdefgh.", 30)) + "example", out _, out _));
    }

    [Fact]
    public void An_address_beyond_ascii_needs_a_server_that_takes_it()
    {
        Assert.True(EmailAddress.TryParse("读者@news.example", out var address, out _));

        Assert.True(address.NeedsUtf8);
    }
}
