using System.Text.Json;
using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class TagCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("digest-tag-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_item_gets_its_tags_and_names()
    {
        var lines = Tag("""{"id":"a","title":"OpenAI 发布 GPT-6","text":"今天。"}""", """{"id":7,"title":"","body":"nothing"}""");

        Assert.Equal("""{"id":"a","tags":["openai","gpt-6"],"about":["OpenAI","GPT-6"]}""", lines[0]);
        Assert.Equal("""{"id":7,"tags":[],"about":[]}""", lines[1]);
    }

    [Fact]
    public void A_bad_line_is_left_out_and_the_rest_is_tagged()
    {
        var lines = Tag("{broken", "[]", """{"id":"b","title":"Claude"}""");

        Assert.Equal("b", JsonDocument.Parse(Assert.Single(lines)).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void A_missing_file_is_wrong_use() =>
        Assert.Equal(2, TagCommand.Build().Parse(["--in", Path.Combine(_folder.FullName, "none.jsonl")]).Invoke());

    private string[] Tag(params string[] items)
    {
        var (input, output) = (Path.Combine(_folder.FullName, "in.jsonl"), Path.Combine(_folder.FullName, "out.jsonl"));
        File.WriteAllLines(input, items);

        TagCommand.Build().Parse(["--in", input, "--out", output]).Invoke();

        return File.ReadAllLines(output);
    }
}
