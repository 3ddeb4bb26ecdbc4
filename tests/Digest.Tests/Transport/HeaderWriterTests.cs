using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class HeaderWriterTests
{
    [Fact]
    public void Long_fields_fold_at_78_columns()
    {
        var header = new HeaderWriter().Add("X-Long", string.Join(' ', Enumerable.Repeat("token", 40))).ToString();

        Assert.All(header.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
    }

    [Theory]
    [InlineData("a@b.example\r\nBcc: x@y.example")]
    [InlineData("a@b.example\n")]
    [InlineData("a\0@b.example")]
    public void A_value_that_could_forge_a_field_is_refused(string value) =>
        Assert.Throws<ArgumentException>(() => new HeaderWriter().Add("To", value));

    [Fact]
    public void Line_ends_in_a_subject_become_spaces() =>
        Assert.Equal("Subject: one two\r\n", new HeaderWriter().AddText("Subject", "one\r\ntwo").ToString());

    [Fact]
    public void A_Chinese_name_is_encoded_and_its_address_kept()
    {
        var field = new HeaderWriter().AddMailbox("From", "AI 周报", "digest@digest.example").ToString();

        Assert.StartsWith("From: =?utf-8?B?", field, StringComparison.Ordinal);
        Assert.EndsWith("<digest@digest.example>\r\n", field, StringComparison.Ordinal);
    }
}
