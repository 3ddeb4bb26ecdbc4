using System.Text;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class CharsetClaimsTests
{
    [Theory]
    [InlineData("<?xml version='1.0' encoding='gbk'?>", "text/xml; charset=\"Big5\"", "Big5 gbk")]
    [InlineData("\r\n <?xml version=\"1.0\" encoding=\"UTF-8\" ?>", null, "UTF-8")]
    [InlineData("<html><META http-equiv=x content='text/html; charset=gb2312'>", "text/html", "gb2312")]
    [InlineData("<rss>charset=utf-8</rss>", "text/xml;charset=", "")]
    public void Claims_come_in_the_order_of_their_standing(string body, string? contentType, string expected) =>
        Assert.Equal(expected, string.Join(' ', CharsetClaims.Of(Encoding.Latin1.GetBytes(body), contentType)));
}
