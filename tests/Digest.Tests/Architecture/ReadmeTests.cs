using System.Text.RegularExpressions;
using Digest.Tests.Support;

namespace Digest.Tests.Architecture;

public sealed partial class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("README.md"));

    [Fact]
    public void It_is_read_in_five_minutes()
    {
        Assert.InRange(Lines.Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length), 300, 900);
    }

    [Fact]
    public void The_first_command_stands_in_the_first_fifteen_lines()
    {
        Assert.Contains(Lines.Take(15), line => line.StartsWith("dotnet run --project src/Digest", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_folder_of_the_tree_is_on_the_disk()
    {
        var missing = Folder().Matches(Tree()).Select(match => match.Value)
            .Where(folder => !((string[])["", "src/Digest.Core", "src/Digest"]).Any(above => Directory.Exists(Repository.PathOf(above, folder))));

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("src/Digest.Core")]
    [InlineData("src/Digest")]
    [InlineData("tests")]
    public void Every_folder_on_the_disk_is_in_the_tree(string above)
    {
        var tree = Tree();
        var unnamed = Directory.EnumerateDirectories(Repository.PathOf(above)).Select(path => Path.GetFileName(path))
            .Where(folder => folder is not ("bin" or "obj" or "Properties") && !tree.Contains(folder, StringComparison.Ordinal));

        Assert.Empty(unnamed);
    }

    [Fact]
    public void Every_file_that_it_links_to_exists()
    {
        var broken = Link().Matches(string.Join('\n', Lines)).Select(match => match.Groups["path"].Value).Where(path => !File.Exists(Repository.PathOf(path)));

        Assert.Empty(broken);
    }

    /// <summary>The block that draws the tree.</summary>
    private static string Tree() => string.Join('\n', Lines.SkipWhile(line => !line.StartsWith("## The tree", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line != "```"));

    [GeneratedRegex(@"(?<=^|\s)[A-Za-z][\w./]*(?=/([\s,;:]|$))", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Folder();

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
