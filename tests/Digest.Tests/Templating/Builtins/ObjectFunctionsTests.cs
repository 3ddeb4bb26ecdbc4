using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class ObjectFunctionsTests
{
    [Theory]
    [InlineData("{{ { a: 1 } | object.keys }} {{ { a: 1 } | object.values }} {{ { a: 1 } | object.size }}", "[\"a\"] [1] 1")]
    [InlineData("{{ [1 | object.typeof, 1 | object.kind, 1..2 | object.typeof, [] | object.typeof] }}", "[\"number\", \"int\", \"iterator\", \"array\"]")]
    [InlineData("{{ '' | object.default 'd' }} {{ { a: null } | object.has_key 'a' }} {{ { a: null } | object.has_value 'a' }}", "d true false")]
    public void Objects_tell_what_they_are_and_hold(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
