using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Digest.Templating.Values;

/// <summary>The public properties and fields of a .NET type under their template names, read by compiled accessors.</summary>
internal sealed class TypeMembers
{
    private static readonly ConcurrentDictionary<Type, TypeMembers> Known = new();

    private readonly Dictionary<string, Func<object, object?>> getters = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    private TypeMembers(Type type)
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.Instance;
        foreach (var property in type.GetProperties(Flags).Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike))
            Add(property.Name, type, property);
        foreach (var field in type.GetFields(Flags))
            Add(field.Name, type, field);
    }

    public IReadOnlyList<string> Names => names;

    public static TypeMembers Of(Type type) => Known.GetOrAdd(type, static t => new TypeMembers(t));

    public Func<object, object?>? Getter(string name) => getters.GetValueOrDefault(name);

    private void Add(string name, Type type, MemberInfo member)
    {
        if (member.Name is "EqualityContract")
            return;

        var renamed = MemberNames.Rename(name);
        if (!getters.TryAdd(renamed, Compile(type, member)))
            return;

        names.Add(renamed);
    }

    private static Func<object, object?> Compile(Type type, MemberInfo member)
    {
        var target = Expression.Parameter(typeof(object));
        Expression value = Expression.MakeMemberAccess(Expression.Convert(target, type), member);
        if (value.Type == typeof(bool))
            value = Expression.Condition(value, Expression.Constant(Boxed.True, typeof(object)), Expression.Constant(Boxed.False, typeof(object)));
        else if (value.Type.IsValueType)
            value = Expression.Convert(value, typeof(object));
        return Expression.Lambda<Func<object, object?>>(value, target).Compile();
    }
}
