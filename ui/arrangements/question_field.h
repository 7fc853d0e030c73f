#pragma once

#include "arrangements/template_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace breakeven::ui {

class EntryField;

/// One question of a template, with what answers it: a list, or a figure beside the low, central and high of
/// the evidence and where those come from.
class QuestionField : public QWidget {
    Q_OBJECT

public:
    QuestionField(TemplateDraft& draft, const Document& document, const Question& question);

    const Question& question() const { return question_; }

private:
    void makeFigure();
    void makeList();
    void makeSeveral();
    void show();
    void showFigure();
    void showList();
    void showSeveral();
    QString labelOf(const std::string& code) const;

    TemplateDraft& draft_;
    const Document& document_;
    Question question_;
    EntryField* figure_ = nullptr;
    std::vector<QToolButton*> levels_;
    QLabel* pounds_ = nullptr;
    QComboBox* list_ = nullptr;
    QListWidget* several_ = nullptr;
    std::vector<std::string> codes_; ///< in the list
    bool showing_ = false;
};

} // namespace breakeven::ui
