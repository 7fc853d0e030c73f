#pragma once

#include "economy/edit/change.h"
#include "economy/table/address.h"
#include "economy/table/economy.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Which cells of an economy a preset is for.
enum class PresetCells : std::uint8_t {
    payIndices,            ///< the indices that budget lines of pay grow with
    priceIndices,          ///< those of other costs
    upliftIndices,         ///< those contracts are uplifted by and costs do not grow with
    growthIndices,         ///< those activity and populations grow with
    tariffs,               ///< the efficiency of each tariff, in every year
    savings,               ///< the delivery of all schemes
    savingsByOrganisation, ///< the same, organisation by organisation
    arrangementStarts,     ///< the first years of arrangements
};

/// A range as a preset has it: the cells of a row of uncertainties but its code and address, canonical.
struct PresetRange {
    PresetCells of = PresetCells::payIndices;
    std::vector<std::pair<std::string, std::string>> cells; ///< by column
};

/// Ranges that go together, with why they are as they are. Texts are English, of the context "Template".
struct UncertaintyPreset {
    std::string id, title, reason, source;
    bool judgement = false;
    std::vector<PresetRange> ranges;
};

/// Reads resources/presets/uncertainties.json. Errors name what cannot be read.
Result<std::vector<UncertaintyPreset>> readUncertaintyPresets(std::string_view json);

/// A row that a preset would add.
struct OfferedRange {
    Row row;
    Address cell;         ///< of which it is
    bool isThere = false; ///< the economy has a range of these cells already
};

/// A preset with what it comes to in an economy.
struct PresetOffer {
    std::size_t preset = 0; ///< which
    std::vector<OfferedRange> ranges;

    bool isThere() const; ///< nothing of it would be added
};

/// The presets that fit an economy, in their order, with a row for each index, tariff, organisation, line or
/// arrangement they fit. No range of a share leads beyond what all cells it matches can be.
std::vector<PresetOffer> offersFor(const Economy& economy, const std::vector<UncertaintyPreset>& presets);

/// The one command that adds what is offered of these presets and not there yet, each with a note of its
/// reason and source. `translate` puts a text of a preset into the person's language.
Command takePresets(const Economy& economy, const std::vector<UncertaintyPreset>& presets,
                    const std::vector<PresetOffer>& offers, const std::string& date,
                    const std::function<std::string(const std::string&)>& translate);

} // namespace breakeven
