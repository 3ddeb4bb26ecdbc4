using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class MembersTests
{
    [Fact]
    public void Dictionaries_lists_and_objects_are_read_alike()
    {
        var model = new Dictionary<string, object?> { ["list"] = new List<int> { 4, 5 }, ["map"] = new Dictionary<string, object?> { ["Key"] = "v" } };

        Assert.Equal("5 2 v", Rendering.Of("{{ list[1] }} {{ list.size }} {{ map.Key }}", model));
    }

    [Fact]
    public void A_model_may_shadow_a_builtin()
    {
        Assert.Equal("today", Rendering.Of("{{ date }}", new { Date = "today" }));
    }
}
