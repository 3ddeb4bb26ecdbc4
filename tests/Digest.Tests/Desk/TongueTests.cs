using Digest.App.Desk;
using Microsoft.AspNetCore.Http;

namespace Digest.Tests.Desk;

public sealed class TongueTests
{
    [Theory]
    [InlineData("?ui=zh", "en", true)]
    [InlineData("?ui=en", "zh-CN", false)]
    [InlineData("", "zh-CN,zh;q=0.9", true)]
    [InlineData("", "de", false)]
    public void The_address_decides_before_the_browser(string query, string accepted, bool isChinese)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString(query);
        request.Headers.AcceptLanguage = accepted;

        Assert.Equal(isChinese, Tongue.Of(request).IsChinese);
    }
}
