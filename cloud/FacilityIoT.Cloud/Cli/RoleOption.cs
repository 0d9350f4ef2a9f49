using System.CommandLine;
using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.Cloud.Cli;

internal static class RoleOption
{
    public static Option<string> Create(string description)
    {
        var option = new Option<string>("--role") { Description = description, Required = true };
        return option.AcceptOnlyFromAmong([.. Roles.All]);
    }
}
