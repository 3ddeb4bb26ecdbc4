using System.Text.Json;
using Digest.Templating.Models;

namespace Digest.Templating;

/// <summary>The fixed words of the layout, from <c>strings/en.json</c> and <c>strings/zh-Hans.json</c> beside the templates.</summary>
public sealed class Labels
{
    private readonly Dictionary<string, string> _english;
    private readonly Dictionary<string, string> _chinese;

    private Labels(Dictionary<string, string> english, Dictionary<string, string> chinese) =>
        (_english, _chinese) = (english, chinese);

    /// <summary>Reads both files; throws <see cref="TemplateException"/> when one is missing, is no JSON object of strings, or lacks a word of the other.</summary>
    public static Labels Load(string templatesFolder)
    {
        var english = Read(templatesFolder, "strings/en.json");
        var chinese = Read(templatesFolder, "strings/zh-Hans.json");
        var lonely = english.Keys.Except(chinese.Keys, StringComparer.Ordinal).Concat(chinese.Keys.Except(english.Keys, StringComparer.Ordinal)).ToList();
        return lonely.Count == 0
            ? new Labels(english, chinese)
            : throw new TemplateException($"strings/en.json and strings/zh-Hans.json must hold the same names; only one has: {string.Join(", ", lonely)}. Add them to the other.");
    }

    /// <summary>The word in one language, with {0}, {1} … replaced.</summary>
    public string In(bool inChinese, string name, params object?[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, (inChinese ? _chinese : _english)[name], values);

    /// <summary>The word in the reader's languages, first one first.</summary>
    public IReadOnlyList<TextModel> Both(EditionLanguage reader, string name, params object?[] values) =>
        [.. reader.Order().Select(inChinese => new TextModel(inChinese.Tag(), In(inChinese, name, values)))];

    /// <summary>Every word in the reader's languages, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextModel>> All(EditionLanguage reader) =>
        _english.Keys.ToDictionary(name => name, name => Both(reader, name, "", "", "", "", "", ""), StringComparer.Ordinal);

    private static Dictionary<string, string> Read(string folder, string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(folder, file))) ?? [];
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new TemplateException($"{file}: {e.Message} It must be a JSON object of names and words.", e) { File = file };
        }
    }
}
