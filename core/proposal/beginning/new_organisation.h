#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// An organisation a document is begun with.
struct NewOrganisation {
    std::string code;
    std::string name;
    std::string kind;          ///< a word of organisationKinds
    bool withAccounts = false; ///< its published accounts of the base year become its budget lines

    bool operator==(const NewOrganisation&) const = default;
};

/// What somebody has typed as an organisation: a code at the front, if there is one as the NHS gives them
/// (01H NHS Cumbria CCG), else one made from the name that none of `others` has; and the kind the name tells
/// of.
NewOrganisation organisationTyped(std::string_view text, const std::vector<NewOrganisation>& others);

/// The kind of organisation a name tells of; acute where it does not.
std::string kindOfName(std::string_view name);

} // namespace breakeven
