namespace Digest.Templating.Values;

/// <summary>A value whose members are computed, such as the state of a loop.</summary>
internal interface ITemplateMembers
{
    bool TryGet(string name, out object? value);
}
