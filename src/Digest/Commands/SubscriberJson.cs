using System.Text.Json.Serialization;
using Digest.Storage;

namespace Digest.App.Commands;

/// <summary>How the lists of subscribers and issues are printed as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SubscriberLine))]
[JsonSerializable(typeof(IssueSummary))]
internal sealed partial class SubscriberJson : JsonSerializerContext;
