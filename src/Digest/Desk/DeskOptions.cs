using System.ComponentModel.DataAnnotations;

namespace Digest.App.Desk;

/// <summary>Where the desk listens and who may use it; section <c>Desk</c> of the configuration.</summary>
public sealed class DeskOptions
{
    /// <summary>The address it listens at; anything but this machine needs a password.</summary>
    [Required]
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>The port under <c>digest run</c>; 0 opens none.</summary>
    [Range(0, 65535)]
    public int Port { get; set; }

    /// <summary>The hash that <c>digest desk-password</c> prints; the password itself is kept nowhere.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Names under which a browser may ask for the desk besides localhost: the public name behind a proxy.</summary>
    public IReadOnlyList<string> Hosts { get; set; } = [];
}
