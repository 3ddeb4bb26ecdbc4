using Digest.Tests.Support;

namespace Digest.Tests.Architecture;

public sealed class DependencyTests
{
    [Theory]
    [InlineData("src/Digest.Text", "using Digest;", "Microsoft.Data.Sqlite", "Npgsql", "Quartz", "AngleSharp", "Microsoft.AspNetCore")]
    [InlineData("src/Digest.Core", "Digest.Storage", "Digest.App", "Microsoft.Data.Sqlite", "Npgsql", "using Quartz", "Microsoft.AspNetCore")]
    [InlineData("src/Digest.Storage", "Digest.App", "using Quartz", "Microsoft.AspNetCore")]
    public void A_project_names_nothing_that_lies_above_it(string folder, params string[] forbidden)
    {
        var offences =
            from file in Repository.Sources(folder)
            let text = File.ReadAllText(Repository.PathOf(file))
            from word in forbidden
            where text.Contains(word, StringComparison.Ordinal)
            select $"{file} names {word}";

        Assert.Empty(offences);
    }

    [Fact]
    public void Quartz_is_spoken_of_only_by_the_jobs_and_the_composition()
    {
        var offences = Repository.Sources("src/Digest")
            .Where(file => File.ReadAllText(Repository.PathOf(file)).Contains("using Quartz", StringComparison.Ordinal))
            .Where(file => !file.Contains("/Jobs/", StringComparison.Ordinal) && !file.EndsWith("/Composition.cs", StringComparison.Ordinal));

        Assert.Empty(offences);
    }

    [Fact]
    public void Sql_is_spoken_only_in_the_storage_project()
    {
        string[] words = ["insert into ", "delete from ", "select * from ", "create table "];
        var offences = Repository.Sources("src")
            .Where(file => !file.StartsWith("src/Digest.Storage/", StringComparison.Ordinal))
            .Where(file => words.Any(word => File.ReadAllText(Repository.PathOf(file)).Contains(word, StringComparison.OrdinalIgnoreCase)));

        Assert.Empty(offences);
    }

    [Fact]
    public void The_optional_packages_are_named_only_by_their_adapters()
    {
        string[] packages = ["using MailKit", "using MimeKit", "using Scriban", "using CodeHollow"];
        var offences = Repository.Sources("src")
            .Where(file => !file.StartsWith("src/Adapters/", StringComparison.Ordinal))
            .Where(file => packages.Any(word => File.ReadAllText(Repository.PathOf(file)).Contains(word, StringComparison.Ordinal)));

        Assert.Empty(offences);
    }
}
