using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class JsonFunctionsTests
{
    [Theory]
    [InlineData("{{ ('{\"a\": [1, 2.5, null]}' | object.from_json).a }}", "[1, 2.5, null]")]
    [InlineData("{{ { a: [1, 'x', true, null] } | object.to_json }}", "{\"a\":[1,\"x\",true,null]}")]
    public void Json_goes_in_and_out(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
