// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor {

/// A box in degrees that passes as a country.
struct LandBox {
    const char* alpha2;
    double south, west, north, east;
};

/// Inhabited islands that a map of 1:50 million leaves out and that lie too far from its coasts, and disputed land
/// that it gives to one side only. Read off gazetteers, rounded outwards.
// clang-format off
inline constexpr LandBox landBoxes[] = {
    {"AS", -11.3, -171.3, -10.9, -170.9}, {"AS", -14.4, -169.9, -14.0, -168.0}, // Swains, Manuʻa
    {"AU", -31.9, 158.8, -31.3, 159.4},                                         // Lord Howe
    {"BR", -4.1, -34.0, -3.6, -32.2},     {"BR", -20.7, -29.5, -20.3, -28.7},   // Fernando de Noronha, Trindade
    {"BV", -54.6, 3.1, -54.2, 3.6},
    {"CK", -22.2, -166.0, -8.7, -157.0},
    {"CN", 15.6, 111.0, 17.2, 113.0},                                           // Paracel Islands
    {"CO", 12.3, -82.0, 13.6, -81.2},                                           // San Andrés, Providencia
    {"CR", 5.4, -87.2, 5.7, -86.9},
    {"DE", 54.1, 7.8, 54.3, 8.0},                                               // Heligoland
    {"DK", 56.6, 11.4, 56.8, 11.7},                                             // Anholt
    {"EG", 21.9, 33.1, 23.2, 37.2},       {"SD", 21.9, 33.9, 23.2, 37.2},       // Halaib, Bir Tawil
    {"ES", 35.1, -5.5, 36.0, -2.4},       {"ES", 35.8, -3.2, 36.1, -2.9},       // Ceuta, Melilla, Alborán
    {"FR", 10.1, -109.4, 10.5, -109.0},                                         // Clipperton
    {"GB", 49.8, -6.6, 50.2, -5.9},       {"GB", 57.6, -8.9, 58.0, -8.2},       // Scilly, St Kilda
    {"GB", 59.4, -1.8, 59.7, -1.4},       {"GB", 58.9, -6.4, 59.2, -4.2},       // Fair Isle, North Rona
    {"GG", 49.6, -2.4, 49.8, -2.1},                                             // Alderney
    {"GI", 36.0, -5.45, 36.2, -5.25},
    {"GQ", -1.6, 5.4, -1.2, 5.8},                                               // Annobón
    {"GR", 36.0, 29.4, 36.3, 29.8},       {"GR", 34.7, 23.9, 35.0, 24.3},       // Kastellorizo, Gavdos
    {"HN", 17.3, -84.0, 17.5, -83.8},                                           // Swan Islands
    {"IN", 8.0, 71.5, 12.5, 74.0},        {"IN", 32.4, 72.9, 37.2, 80.4},       // Lakshadweep, Kashmir
    {"PK", 32.4, 72.9, 37.2, 80.4},
    {"IT", 35.4, 12.3, 36.0, 13.0},       {"IT", 38.6, 13.0, 38.8, 13.3},       // Pelagie, Ustica
    {"IT", 40.7, 12.8, 41.0, 13.6},                                             // Pontine Islands
    {"JP", 23.9, 122.8, 24.7, 124.6},     {"JP", 25.7, 131.0, 26.0, 131.5},     // Yaeyama, Daitō
    {"JP", 24.0, 139.5, 34.5, 142.6},     {"JP", 24.2, 153.8, 24.4, 154.1},     // Izu, Ogasawara, Minami-Torishima
    {"KR", 37.1, 130.7, 37.7, 132.0},     {"KR", 37.6, 124.5, 38.1, 125.9},     // Ulleung, Dokdo; Baengnyeong
    {"MH", 4.4, 160.7, 14.8, 172.3},
    {"MU", -20.0, 63.1, -19.4, 63.8},     {"MU", -10.6, 56.4, -10.2, 56.8},     // Rodrigues, Agaléga
    {"MV", -1.0, 72.3, 7.3, 74.0},
    {"NI", 12.0, -83.2, 12.5, -82.8},                                           // Corn Islands
    {"NZ", -31.6, -179.2, -29.0, -177.6},                                       // Kermadec
    {"PF", -28.0, -155.0, -7.6, -134.3},
    {"PH", 10.5, 113.5, 11.6, 115.5},                                           // Kalayaan
    {"PN", -25.3, -131.0, -23.7, -124.5},
    {"PT", 32.3, -17.4, 33.2, -15.7},                                           // Madeira, Porto Santo, Selvagens
    {"SC", -10.6, 46.0, -3.5, 56.5},
    {"SH", -40.6, -13.2, -36.9, -9.7},                                          // Tristan da Cunha, Gough
    {"TF", -39.0, 77.2, -37.5, 77.8},                                           // Saint-Paul, Amsterdam
    {"TK", -9.6, -172.7, -8.4, -171.0},
    {"TO", -22.5, -176.3, -15.4, -173.6},
    {"TV", -11.0, 176.0, -5.5, 180.0},
    {"TW", 21.8, 121.3, 22.8, 121.7},     {"TW", 23.1, 119.3, 23.8, 119.8},     // Green and Orchid Island, Penghu
    {"UA", 44.2, 32.3, 46.4, 36.8},                                             // Crimea
    {"UM", -0.6, -176.8, 1.0, -159.8},    {"UM", 5.5, -162.5, 6.6, -161.8},     // Howland, Baker, Jarvis; Palmyra
    {"UM", 16.5, -169.8, 17.0, -169.2},   {"UM", 18.3, -75.2, 18.5, -74.9},     // Johnston, Navassa
    {"UM", 19.1, 166.4, 19.5, 166.8},     {"UM", 28.0, -177.6, 28.4, -177.2},   // Wake, Midway
    {"VE", 11.6, -67.1, 12.1, -63.9},     {"VE", 15.5, -63.7, 15.8, -63.5},     // Los Roques and others, Aves
    {"VN", 15.2, 108.9, 15.6, 109.3},     {"VN", 7.8, 111.5, 11.6, 115.0},      // Lý Sơn, Spratly
    {"ZA", -47.2, 37.4, -46.4, 38.2},                                           // Prince Edward Islands
};
// clang-format on

} // namespace kontor
