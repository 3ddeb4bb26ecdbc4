using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Digest.App;

/// <summary>Checks an options class by the attributes on its properties; a complaint names the option as users write it.</summary>
public sealed class DeclaredBounds<T>(string section) : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var faults = new List<ValidationResult>();
        if (Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)) return ValidateOptionsResult.Success;
        return ValidateOptionsResult.Fail(faults.Select(fault =>
            $"{section}:{string.Join(", ", fault.MemberNames)}: {fault.ErrorMessage} Mend it in appsettings.json, the environment or --set."));
    }
}
