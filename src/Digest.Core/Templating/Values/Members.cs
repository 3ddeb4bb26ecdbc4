using System.Collections;

namespace Digest.Templating.Values;

/// <summary>Reads and writes <c>target.name</c> for every kind of value that a template may meet.</summary>
internal static class Members
{
    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case TemplateObject map:
                return map.TryGet(name, out value);
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value);
            case ITemplateMembers members:
                return members.TryGet(name, out value);
            case IDictionary dictionary:
                value = dictionary.Contains(name) ? dictionary[name] : null;
                return value is not null || dictionary.Contains(name);
            case string or IList:
                return TryGetOfList(target, name, out value);
            default:
                return TryGetOfType(target, name, out value);
        }
    }

    public static bool TrySet(object target, string name, object? value)
    {
        switch (target)
        {
            case TemplateObject map when map.CanWrite(name):
                map[name] = value;
                return true;
            case TemplateArray array when name != "size":
                array.SetMember(name, value);
                return true;
            case IDictionary<string, object?> { IsReadOnly: false } dictionary:
                dictionary[name] = value;
                return true;
            default:
                return false;
        }
    }

    public static IEnumerable<string> NamesOf(object target) => target switch
    {
        TemplateObject map => map.Names,
        IDictionary<string, object?> dictionary => dictionary.Keys,
        IDictionary dictionary => dictionary.Keys.Cast<object>().Select(key => key.ToString() ?? ""),
        TemplateArray array => ["size", .. array.Members?.Names ?? []],
        string or IList => ["size"],
        _ when Scalars.IsScalar(target) => [],
        _ => TypeMembers.Of(target.GetType()).Names,
    };

    /// <summary>A .NET object that is read by its properties alone, so that its accessors may be kept.</summary>
    public static bool IsPlain(object target) =>
        target is not (TemplateObject or ITemplateMembers or IDictionary or IDictionary<string, object?> or string or IList)
        && !Scalars.IsNumberOrBool(target);

    private static bool TryGetOfList(object target, string name, out object? value)
    {
        if (name == "size")
        {
            value = Boxed.Of(target is string text ? text.Length : ((IList)target).Count);
            return true;
        }

        value = null;
        return target is TemplateArray { Members: { } members } && members.TryGet(name, out value);
    }

    private static bool TryGetOfType(object target, string name, out object? value)
    {
        value = null;
        if (Scalars.IsNumberOrBool(target) || target is EmptyValue)
            return false;

        var getter = TypeMembers.Of(target.GetType()).Getter(name);
        value = getter?.Invoke(target);
        return getter is not null;
    }
}
