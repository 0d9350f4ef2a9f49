namespace FacilityIoT.Cloud.Dispatch;

/// <summary>A place on the earth.</summary>
/// <param name="Latitude">Degrees north, WGS 84, -90 to 90.</param>
/// <param name="Longitude">Degrees east, WGS 84, -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean radius of the earth in metres (IUGG).</summary>
    private const double EarthRadius = 6_371_008.8;

    /// <summary>Null unless both are given.</summary>
    public static GeoPoint? Of(double? latitude, double? longitude) => latitude is { } north && longitude is { } east ? new GeoPoint(north, east) : null;

    /// <summary>What is wrong with these coordinates; null when nothing is, also when both are absent.</summary>
    public static string? Refusal(double? latitude, double? longitude) =>
        latitude is null != longitude is null ? "Give latitude and longitude, or neither."
        : latitude is < -90 or > 90 or double.NaN ? "The latitude is -90 to 90 degrees."
        : longitude is < -180 or > 180 or double.NaN ? "The longitude is -180 to 180 degrees."
        : null;

    /// <summary>Great-circle distance in metres (haversine): within 0.5 % of the ellipsoid's, far better than what a route makes of it.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var north = double.DegreesToRadians(other.Latitude - Latitude);
        var east = double.DegreesToRadians(other.Longitude - Longitude);
        var half = Squared(Math.Sin(north / 2))
            + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * Squared(Math.Sin(east / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Squared(double value) => value * value;
}
