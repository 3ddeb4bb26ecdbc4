using System.Text.Json.Serialization;

namespace Digest.Storage;

/// <summary>How nouns are written into the database; computed properties are left out and computed again.</summary>
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(StringSetConverter)])]
[JsonSerializable(typeof(FeedState))]
[JsonSerializable(typeof(StoredArticle))]
[JsonSerializable(typeof(Issue))]
[JsonSerializable(typeof(KnownStory))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
internal sealed partial class NounsJson : JsonSerializerContext;
