using System.ComponentModel;
using System.Globalization;

namespace Digest.App;

/// <summary>Reads spans of time as people write them in options: 1s, 5m, 36h, 2d, and the usual 00:05:00.</summary>
public sealed class DurationConverter : TimeSpanConverter
{
    /// <summary>Makes every option that is a span of time readable that way.</summary>
    public static void Register()
    {
        if (TypeDescriptor.GetConverter(typeof(TimeSpan)) is DurationConverter) return;
        TypeDescriptor.AddAttributes(typeof(TimeSpan), new TypeConverterAttribute(typeof(DurationConverter)));
    }

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string { Length: > 1 } text || !double.TryParse(text.Trim()[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return base.ConvertFrom(context, culture, value);
        }

        return text.Trim()[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            'd' => TimeSpan.FromDays(number),
            _ => base.ConvertFrom(context, culture, value),
        };
    }
}
