using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class EncodingFunctionsTests
{
    [Theory]
    [InlineData("{{ 'hello' | string.base64_encode | string.base64_decode }}", "hello")]
    [InlineData("{{ '' | string.md5 }}", "d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("{{ 'a\\tb' | string.literal }}", "\"a\\tb\"")]
    [InlineData("{{ '' | string.sha1 }}", "da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    public void Texts_are_encoded_hashed_and_quoted(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
