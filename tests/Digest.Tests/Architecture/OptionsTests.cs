using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Digest.App;
using Digest.Storage;
using Digest.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Digest.Tests.Architecture;

public sealed partial class OptionsTests
{
    private static readonly string SettingsFile = Repository.PathOf("src", "Digest", "appsettings.json");
    private static readonly Assembly[] Assemblies = [typeof(Feed).Assembly, typeof(StorageOptions).Assembly, typeof(Settings).Assembly];

    /// <summary>Every options class that the composition binds, with its section.</summary>
    private static readonly IReadOnlyList<(string Section, Type Type)> Bound =
        [.. BindCall().Matches(File.ReadAllText(Repository.PathOf("src", "Digest", "Composition.cs")))
            .Select(match => (match.Groups["section"].Value, Named(match.Groups["type"].Value)))];

    [Fact]
    public void Every_options_class_is_bound_to_a_section()
    {
        var classes = Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetConstructor(Type.EmptyTypes) is not null && Properties(type).Length > 0);

        Assert.Empty(classes.Except(Bound.Select(bound => bound.Type)));
        Assert.NotEmpty(Bound);
    }

    [Fact]
    public void The_settings_file_holds_every_option_and_nothing_else()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(SettingsFile));
        var written = settings.RootElement.EnumerateObject()
            .Where(section => section.Name is not ("Feeds" or "Logging"))
            .SelectMany(section => section.Value.EnumerateObject().Select(option => $"{section.Name}:{option.Name}"));

        Assert.Equal(Names().Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_settings_file_leaves_every_option_at_its_default()
    {
        DurationConverter.Register();
        var settings = new ConfigurationBuilder().AddJsonFile(SettingsFile).Build();

        var changed =
            from bound in Bound
            let plain = Activator.CreateInstance(bound.Type)
            let read = Read(settings.GetSection(bound.Section), bound.Type)
            from property in Properties(bound.Type)
            where Text(property.GetValue(plain)) != Text(property.GetValue(read))
            select $"{bound.Section}:{property.Name} is {Text(property.GetValue(read))}, its default {Text(property.GetValue(plain))}";

        Assert.Empty(changed);
    }

    [Fact]
    public void The_table_of_the_readme_names_every_option_once()
    {
        var named = TableRow().Matches(File.ReadAllText(Repository.PathOf("src", "Digest", "README.md"))).Select(match => match.Groups["option"].Value);

        Assert.Equal(
            Names().Append("Feeds:File").Append("Logging:LogLevel:Default").Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names() => Bound.SelectMany(bound => Properties(bound.Type).Select(property => $"{bound.Section}:{property.Name}"));

    private static PropertyInfo[] Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static Type Named(string name) => Assemblies.SelectMany(assembly => assembly.GetTypes()).Single(type => type.Name == name);

    private static object? Read(IConfigurationSection section, Type type)
    {
        var options = Activator.CreateInstance(type);
        section.Bind(options);
        return options;
    }

    private static string Text(object? value) => value switch
    {
        null => "none",
        string text => $"\"{text}\"",
        IEnumerable many => string.Join(", ", many.Cast<object?>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    [GeneratedRegex("""Bind<(?<type>\w+)>\(services, configuration, "(?<section>\w+)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BindCall();

    [GeneratedRegex(@"^\| `(?<option>[A-Z]\w+:[\w:]+)` \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex TableRow();
}
