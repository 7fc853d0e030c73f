#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "insight/care_model_story.h"
#include "pages/display.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class FigureTable;
class YearFiguresModel;

/// A care model told in money: what is avoided, what the hospital loses, sheds and is left with, what the
/// holder makes and commissioners save, with the loss share and without.
class StoryPanel : public QWidget {
    Q_OBJECT

public:
    StoryPanel(const Document& document, const Display& display, QWidget* parent = nullptr);

    void setArrangement(const QString& code);
    const YearFiguresModel& lines() const { return *lines_; }
    QString findings() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void work();
    void take(Result<std::optional<CareModelStory>> found);
    void show();

    const Document& document_;
    const Display& display_;
    QString code_;
    bool wanted_ = false;
    std::optional<CareModelStory> story_;
    QStackedWidget* stack_;
    QLabel* findings_;
    QLabel* empty_;
    FigureTable* table_;
    YearFiguresModel* lines_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
